package dev.bonafide.documents.export;

import dev.bonafide.documents.tree.Tree;

/** One layout in which a platform exports a conversation. */
interface Export {

  /** What the verdict calls the layout. */
  String format();

  /** Whether a document has this layout; told by its keys, never by what people wrote in it. */
  boolean fits(Tree document);

  /** Adds every message, in the order of the document. */
  void read(Tree document, Conversation conversation);
}
