import siteManifest from '../../package.json' with { type: 'json' }

/** The version of the program, from the site's package. */
export const siteVersion: string = siteManifest.version
