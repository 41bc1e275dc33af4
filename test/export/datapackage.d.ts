declare module "datapackage" {
  interface Resource {
    read(options: { relations?: boolean }): Promise<unknown[]>;
    checkRelations(): Promise<boolean>;
  }
  export class Package {
    /** @param options `strict`: throws where the package is not valid */
    static load(path: string, options: { strict: boolean }): Promise<Package>;
    readonly errors: readonly Error[];
    readonly valid: boolean;
    readonly resources: readonly Resource[];
  }
}
