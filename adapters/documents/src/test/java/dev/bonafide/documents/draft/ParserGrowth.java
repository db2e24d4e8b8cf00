package dev.bonafide.documents.draft;

import dev.bonafide.documents.intake.Unhurried;
import dev.bonafide.testkit.growth.Growth;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.IntFunction;

/** How the time that a parser takes grows with its file. */
public final class ParserGrowth {
  private final Parser parser;

  public ParserGrowth(Parser parser) {
    this.parser = parser;
  }

  /**
   * A file that goes on and on in one way.
   *
   * @param bytes the file with so many pieces
   */
  public record FileShape(String name, int pieces, IntFunction<byte[]> bytes) {}

  /** The names of those that take more than their share of time where they are longer. */
  public List<String> steep(List<FileShape> shapes) {
    return shapes.stream().filter(this::isSteep).map(FileShape::name).toList();
  }

  private boolean isSteep(FileShape shape) {
    return new Growth(
            pieces -> {
              byte[] file = shape.bytes().apply(pieces);
              return () -> parse(file);
            })
        .isSteeper(shape.pieces());
  }

  /** What is refused took its time all the same. */
  private void parse(byte[] file) {
    try {
      parser.parse(file, Unhurried.LIMITS);
    } catch (Unparsable refused) {
      // Its time is what counts.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
