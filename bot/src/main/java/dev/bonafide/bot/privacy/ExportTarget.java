package dev.bonafide.bot.privacy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.bonafide.terminal.Console;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where an export goes: standard output, or a new file that nobody else may read. All but plain
 * letters is escaped, so that it comes back as it was handed in and does nothing to a terminal.
 */
final class ExportTarget {
  static final String OUT = "--out";
  static final String WHERE = "A new file to write to (default: standard output).";

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private ExportTarget() {}

  /** Writes the fields of the export. */
  @FunctionalInterface
  interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  /**
   * Writes an export, or nothing.
   *
   * @param file null for standard output
   */
  static void write(Console console, @Nullable String file, Content content) {
    try {
      if (file == null) {
        write(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), content);
        console.out().println();
      } else {
        try (Writer out = PrivateFile.create(console.folder().resolve(file))) {
          write(out, content);
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void write(Writer out, Content content) throws IOException {
    JsonGenerator json = JSON.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new DefaultPrettyPrinter());
    json.writeStartObject();
    json.writeStringField("format", "bonafide-export");
    json.writeNumberField("version", 1);
    content.write(json);
    json.writeEndObject();
    json.flush();
    out.flush();
  }
}
