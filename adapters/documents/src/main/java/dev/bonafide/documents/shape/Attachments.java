package dev.bonafide.documents.shape;

/** Where the files are that a case names. */
public interface Attachments {

  /**
   * A file's text.
   *
   * @param path as the case names it
   * @throws dev.bonafide.reading.UnreadableExhibit where it may not or cannot be read
   */
  String open(String path);
}
