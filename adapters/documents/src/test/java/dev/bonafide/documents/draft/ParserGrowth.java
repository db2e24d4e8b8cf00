package dev.bonafide.documents.draft;

import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.testkit.growth.Growth;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;

/**
 * How the time that a parser takes grows with its file. What is refused shows nothing, and fails.
 */
public final class ParserGrowth {
  /** Nothing is too much: what repeats itself packs well, and is no bomb here. */
  private static final IntakeLimits BOUNDLESS =
      new IntakeLimits(
          1L << 40, 1L << 40, 1 << 20, 1 << 20, 4, 1 << 20, 1 << 30, Duration.ofHours(1));

  private final Parser parser;

  public ParserGrowth(Parser parser) {
    this.parser = parser;
  }

  /**
   * A file that goes on and on in one way.
   *
   * @param pieces as many as are looked at
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

  private void parse(byte[] file) {
    try {
      parser.parse(file, BOUNDLESS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
