package dev.bonafide.bot.share;

import dev.bonafide.bot.privacy.PrivateFile;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Printable;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** How a bundle leaves the command line: only after somebody has looked, and as two new files. */
final class BundleOptions {
  static final String SIGNATURE = ".minisig";

  private static final String FORMAT = "--format";
  private static final String OUT = "--out";
  private static final String YES = "--yes";

  private BundleOptions() {}

  static Spec in(Spec spec) {
    return spec.option(FORMAT, "FORMAT", "stix (default) or csv.")
        .option(
            OUT,
            "FILE",
            "A new file to write to (default: bonafide-indicators.json or .csv). The signature is written next to it, with the ending .minisig.")
        .flag(YES, "Writes the files. Without it, the command only shows what they would contain.");
  }

  static boolean isYes(ParseResult parsed) {
    return parsed.hasMatchedOption(YES);
  }

  static ShareFormat format(ParseResult parsed) {
    String word = parsed.matchedOptionValue(FORMAT, "stix");
    return ShareFormat.of(word)
        .orElseThrow(() -> new Refusal(FORMAT + " " + word + ": must be one of stix, csv"));
  }

  /** The file to write to; refused while there is one already, before anything is signed. */
  static Path file(ParseResult parsed, Console console) {
    String name = parsed.matchedOptionValue(OUT, format(parsed).file());
    Path file = console.folder().resolve(name);
    for (Path one : List.of(file, signature(file))) {
      if (Files.exists(one)) {
        throw new Refusal(Printable.line(one.toString()) + ": already exists; name another file");
      }
    }
    return file;
  }

  static Path signature(Path file) {
    return file.resolveSibling(file.getFileName() + SIGNATURE);
  }

  static void write(Bundle bundle, Path file, Console console) {
    try {
      try (Writer out = PrivateFile.create(file)) {
        out.write(bundle.content());
      }
      try (Writer out = PrivateFile.create(signature(file))) {
        out.write(bundle.signature());
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    console
        .out()
        .println(
            "%s: %d indicators, signed in %s"
                .formatted(
                    Printable.line(file.toString()),
                    bundle.indicators(),
                    Printable.line(signature(file).toString())));
  }
}
