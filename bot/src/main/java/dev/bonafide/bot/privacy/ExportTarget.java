package dev.bonafide.bot.privacy;

import dev.bonafide.terminal.Console;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where an export goes: standard output, or a new file that no one else may read. All but plain
 * letters is escaped, so that it comes back as it was handed in and does nothing to a terminal.
 */
final class ExportTarget {
  static final String OUT = "--out";
  static final String WHERE = "A new file to write to (default: standard output).";

  static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private ExportTarget() {}

  /**
   * Writes an export, or nothing.
   *
   * @param file null for standard output
   */
  static void write(Console console, @Nullable String file, Consumer<JsonGenerator> fields) {
    try {
      if (file == null) {
        write(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), fields);
        console.out().println();
      } else {
        try (Writer out = PrivateFile.create(console.folder().resolve(file))) {
          write(out, fields);
        }
      }
    } catch (JacksonIOException failure) {
      throw new UncheckedIOException(failure.getCause());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void write(Writer out, Consumer<JsonGenerator> fields) throws IOException {
    JsonGenerator json = JSON.createGenerator(out);
    json.writeStartObject();
    json.writeStringProperty("format", "bonafide-export");
    json.writeNumberProperty("version", 1);
    fields.accept(json);
    json.writeEndObject();
    json.flush();
    out.flush();
  }
}
