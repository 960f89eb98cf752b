package be.zorgkring.dev.demo.programme;

/** One item of a bulk import. Its reference stays the same for ever, so that sending it again doubles nothing. */
interface ImportItem {

    String reference();
}
