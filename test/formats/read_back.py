"""Reads back what the command wrote beside a folder of texts, as people's own programs would: offsets as Python slices its strings, CSV with its
csv module. Prints what does not fit, then how much it read.

usage: read_back.py TEXTS OUT     (OUT holds NAME.ann, NAME.annotations.jsonld, NAME.csv and NAME.json for NAME.txt of TEXTS)
"""
import csv
import io
import json
import re
import sys
from pathlib import Path

texts, out = Path(sys.argv[1]), Path(sys.argv[2])
counts = {'brat': 0, 'annotations': 0, 'csv': 0}
ENDS = re.compile('[\\n\\v\\f\\r\\x1c-\\x1e\\x85\\u2028\\u2029]')


def wrong(what, path, *more):
    print(what, path, *map(repr, more))


for path in sorted(texts.rglob('*.txt')):
    name = str(path.relative_to(texts))[:-len('.txt')]
    whole = path.read_bytes().decode('utf-8', 'replace')  # what brat reads: mark, CR and all
    text = whole.removeprefix('\ufeff')
    document = json.loads((out / f'{name}.json').read_text('utf-8'))

    for line in (out / f'{name}.ann').read_text('utf-8').split('\n'):
        if not line.startswith('T'):
            continue
        _, place, words = line.split('\t')
        spans = [tuple(map(int, span.split())) for span in place.split(' ', 1)[1].split(';')]
        if ' '.join(whole[start:end] for start, end in spans) != words or ENDS.search(words):
            wrong('brat', path, place, words)
        counts['brat'] += 1

    collection = json.loads((out / f'{name}.annotations.jsonld').read_text('utf-8'))
    for item in collection['first']['items']:
        for target in item['target'] if isinstance(item['target'], list) else [item['target']]:
            place, quote = target['selector']
            start, end = place['start'], place['end']
            if (text[start:end], text[max(0, start - 32):start], text[end:end + 32]) != (quote['exact'], quote['prefix'], quote['suffix']):
                wrong('annotations', path, place, quote)
            counts['annotations'] += 1
    if collection['total'] != len(collection['first']['items']):
        wrong('annotations', path, collection['total'])

    with open(out / f'{name}.csv', encoding='utf-8', newline='') as file:
        rows = list(csv.DictReader(io.StringIO(file.read(), newline=''), strict=True))
    if len(rows) != len(document['quotes']):
        wrong('csv', path, len(rows))
    for row, quote in zip(rows, document['quotes']):
        said = ' … '.join(part['text'] for part in quote['parts'])
        if [row['text'], row['speaker'], row['start'], row['end'], row['headline']] != [said, quote['speaker'] or '', str(quote['start']), str(quote['end']), document['headline'] or '']:
            wrong('csv', path, row)
        first, last = quote['parts'][0], quote['parts'][-1]
        if (int(row['start']), int(row['end'])) != (first['start'], last['end']):
            wrong('csv', path, row, first, last)
        letters = lambda words: re.sub(r'\W+', '', re.sub(r'\[\d+\]', '', words))
        for part in quote['parts']:
            source = text[part['start']:part['end']]
            if letters(source)[:12] != letters(part['text'])[:12] and not re.search('[&*<]', source):
                wrong('csv', path, source, part['text'])
        counts['csv'] += 1

print(json.dumps(counts))
