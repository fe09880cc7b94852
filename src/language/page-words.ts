/** Words of the HTML page: contents, filter, summary. */
export interface PageWords {
  contents: string
}
