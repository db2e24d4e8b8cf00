package dev.bonafide.web.handin;

import dev.bonafide.casefile.Submission;

/** What came with a request, taken in; it is read when its turn comes, and costs memory then. */
public interface Received extends AutoCloseable {

  /** Bytes, about. */
  long size();

  /** Reads the case out of it. What cannot be read refuses the whole request. */
  Submission read();

  /** Leaves nothing of it behind. */
  @Override
  void close();
}
