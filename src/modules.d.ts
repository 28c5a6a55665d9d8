/** The built-in dossier: its YAML files, validated and compiled to plain data when the program is built (see vite.config.ts). */
declare module 'dossier:exchange-2021' {
  const dossier: import('./dossier/schema.ts').Dossier;
  export default dossier;
}

/** The part of citeproc that `edit/citation/` uses; the package has no types of its own. */
declare module 'citeproc' {
  namespace CSL {
    interface System {
      readonly retrieveLocale: (language: string) => string;
      readonly retrieveItem: (id: string) => unknown;
    }
    class Engine {
      constructor(system: System, style: string, language: string, forceLanguage: boolean);
      readonly opt: { readonly development_extensions: { wrap_url_and_doi: boolean } };
      setOutputFormat(format: 'html'): void;
      updateItems(ids: readonly string[]): void;
      makeBibliography(): readonly [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]];
      makeCitationCluster(items: readonly { readonly id: string }[]): string;
    }
  }
  export default CSL;
}
