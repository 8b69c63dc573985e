/** The look of the page: light and dark by the reader's own setting, one column on paper. Nothing is told by colour alone. */
export const STYLE = `
:root { color-scheme: light dark; --paper: #fdfcf9; --ink: #1d1c1a; --dim: #6d6860; --rule: #dcd7cc; --light: 25%; --wash: 90%; --full: 60%; --tone: var(--dim); --pale: transparent; }
@media screen and (prefers-color-scheme: dark) { :root { --paper: #191816; --ink: #ece8df; --dim: #a09a8e; --rule: #3b3832; --light: 72%; --wash: 22%; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 Georgia, 'Times New Roman', serif; overflow-wrap: anywhere; }
main { max-width: 76rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 3rem; }
@media (min-width: 60rem) { main { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); } header { grid-column: 1 / -1; } aside { position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem); overflow: auto; } }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--rule); }
h3, article h2 { font-size: 1.0625rem; margin: 1.5rem 0 .25rem; border: 0; }
.deck { font-size: 1.2rem; color: var(--dim); margin: 0 0 1rem; }
dl { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin: 0; padding: .5rem 0; border-block: 1px solid var(--rule); font: .9rem/1.5 system-ui, sans-serif; }
dl div { display: flex; gap: .5rem; } dt { color: var(--dim); flex: none; overflow-wrap: normal; } dd { margin: 0; }
.sure, .about, .to, .role, .lead { color: var(--dim); font: .8rem/1.5 system-ui, sans-serif; }
a { color: inherit; }
a:focus-visible, summary:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
.q, .m, .r { text-decoration: none; }
a.q, li.q > a { background: var(--pale); border-bottom: 2px solid var(--tone); }
span.r, li.r > a { border-bottom: 2px dotted var(--tone); }
.m { color: var(--tone); font-weight: 600; }
.c { font-style: italic; }
li.q > a, li.r > a { text-decoration: none; }
.out { list-style: none; margin: .75rem 0; padding: 0 0 0 .75rem; border-left: 2px dashed var(--rule); color: var(--dim); font: .85rem/1.5 system-ui, sans-serif; }
.out ul { list-style: none; margin: .25rem 0; padding: 0; } .out summary { cursor: pointer; }
.out li { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: 0 .5rem; margin: .25rem 0; } .out small { font-size: .75rem; font-style: italic; }
.role { font-variant: small-caps; }
.note { border: 1px solid var(--rule); padding: .5rem .75rem; }
aside ol { margin: .25rem 0; padding-left: 1.25rem; font-size: .95rem; } aside p { margin: 0; } aside li { margin: .35rem 0; }
section:target > h3, a:target, span:target { outline: 2px solid Highlight; outline-offset: 3px; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { h1, h2, h3 { break-after: avoid; } section { break-inside: avoid; } p, li { orphans: 3; widows: 3; } main { display: block; padding: 0; } .out { display: none; } aside { position: static; max-height: none; overflow: visible; break-before: page; } :root { --paper: #fff; --ink: #000; } }
`;

/** Golden angle: each speaker's hue lies far from those before. */
const STEP = 137.508;

/** The tone of each speaker; pointing at or moving to one of their words lights up the others. */
export function voiceStyle(count: number): string {
  return Array.from({ length: count }, (_, i) => {
    const hue = Math.round((210 + i * STEP) % 360);
    return `.v${i} { --tone: hsl(${hue} var(--full) var(--light)); --pale: hsl(${hue} 60% var(--wash)); }
body:has(a.v${i}:hover, span.v${i}:hover, a.v${i}:focus) .v${i}:is(.q, .m, .r) { background: hsl(${hue} 75% var(--wash)); box-shadow: 0 0 0 3px hsl(${hue} 75% var(--wash)); }`;
  }).join('\n');
}
