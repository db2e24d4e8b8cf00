package dev.bonafide.documents.export;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.documents.tree.JsonScan;
import dev.bonafide.documents.tree.Tree;

/** One layout in which a platform exports a conversation. */
interface Export {

  /** What the verdict calls the layout. */
  String format();

  /** What an exhibit of it is, where nobody said. */
  default ExhibitKind kind() {
    return ExhibitKind.MESSAGES;
  }

  /**
   * Whether a document has this layout; told by its keys, never by what people wrote in it.
   *
   * @param sample the document, its lists cut to their first elements
   */
  boolean fits(Tree sample);

  /** Adds every message, in the order of the document, never holding all of them. */
  void read(Tree sample, JsonScan document, Conversation conversation);
}
