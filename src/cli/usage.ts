/** What `firsthand --help` prints. */
export const USAGE = `firsthand: puts the primary sources beside the news

  firsthand check FILE…            check articles or drafts (.txt, .md, .html)
  firsthand check -                check standard input (HTML where it begins like it, else plain text)
  firsthand check --ndjson         one JSON object a line from standard input, one a line back
  firsthand explain FILE --at OFFSET
                                   replay one finding: words, reading, facts considered, the rule that decided

  --format text|json|html|markdown|csv|jsonld
                          text     for people at a terminal (the default)
                          json     for programs; an array where there are several files
                          html     one page that needs nothing else, to send, to print, to open in the extension;
                                   several files stand on it one after another
                          markdown a report to paste; several files one after another
                          csv      a row a claim; several files in one table
                          jsonld   a W3C annotation page; an array of pages where there are several files
  --published YYYY-MM-DD  the day of publication, where the file does not say it
  --url URL               the article's address
  --dossier FILE          check against this dossier (JSON) instead of the built-in one
  --fail-on RATING        end with 1 when a claim has this rating or a worse one. From mild to bad:
                          supported, not-enough-evidence, missing-context, conflicting, refuted
  --force                 check the claims also where the article is not about the event
  --at OFFSET             where in the text, as in a claim's “start” (UTF-16 code units, from 0)
  --with-text             give back the text that offsets count in (JSON)
  --help, --version

A line for --ndjson is {"id", "text" | "html", "title"?, "url"?, "published"?}. A line that is none of that is
answered with {"id", "error"}, and the run goes on.

Ends with 0 when nothing is at or above --fail-on, 1 when something is, 2 when it was used wrongly or an input
cannot be read; then nothing is written to standard output.
`;
