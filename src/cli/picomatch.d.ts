/** What we use of picomatch, which comes without types. */
declare module 'picomatch' {
  function picomatch(glob: string, options: { readonly dot: boolean; readonly flags: string }): (path: string) => boolean;
  namespace picomatch {
    function scan(glob: string, options: { readonly parts: true }): { readonly parts?: readonly string[] };
  }
  export default picomatch;
}
