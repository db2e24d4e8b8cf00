package dev.bonafide.documents.draft;

import dev.bonafide.documents.intake.IntakeLimits;
import java.io.IOException;

/** Makes a draft of one sort of file. */
@FunctionalInterface
public interface Parser {

  /**
   * Reads a file.
   *
   * @throws Unparsable with the reason
   * @throws IOException if the file is damaged
   */
  ParsedDocument parse(byte[] file, IntakeLimits limits) throws IOException;
}
