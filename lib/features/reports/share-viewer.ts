/** Someone with a share link: sees one report, as far as the link shows it. */
export type ShareViewer = { linkId: string; reportId: string }
