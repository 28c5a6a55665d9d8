/**
 * Does a page look as if it were about the event? Deliberately generous: the reader decides with the whole text, a miss here
 * is final. The terms are the dossier's (a test holds the two together); importing the dossier itself would make this
 * script a hundred times its size. Pure.
 */

/** These name the event by themselves. */
const EVENT = /proxylogon|cve-2021-(?:26855|2685[78]|27065)|hafnium|xu zewei|zewei xu/i;
/** The product that was attacked … */
const PRODUCT =
  /(?:microsoft(?:['’]s)?|ms) exchange|exchange (?:e-?mail |mail )?(?:server|hack|attack|breach|flaw)|silk typhoon|microsoft(?:['’]s)? (?:e-?mail|mail) |microsoft (?:hack|attack)/i;
/** … and that something was done to it: manuals and price lists name the product, too. */
const ATTACK = /hack|attack|breach|compromis|exploit|espionage|vulnerab|zero-day|flaw|intru/i;
const MICROSOFT = /microsoft/i;
const CHINA = /\bchin(?:a|ese)\b|beijing/i;

/**
 * For the text of a page.
 *
 * @example mentionsIt('Hackers exploit flaws in Exchange servers') // true
 * @example mentionsIt('How to install Exchange Server 2019')       // false
 */
export function mentionsIt(text: string): boolean {
  return EVENT.test(text) || (PRODUCT.test(text) && ATTACK.test(text));
}

/**
 * For address, title, description and headlines, where fewer words say more.
 *
 * @example namesIt('China accused of Microsoft hack') // true
 */
export function namesIt(names: string): boolean {
  return mentionsIt(names) || (MICROSOFT.test(names) && CHINA.test(names) && ATTACK.test(names));
}
