package dev.bonafide.bot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A small repository of a file that holds many of them.
 *
 * @param telling words of the line that tells; null of an honest one
 * @param files a path and a text, in turn
 */
record MadeUpRepository(String name, @Nullable String telling, List<String> files) {
  private static final String HEAD = "########## ";

  static List<MadeUpRepository> all(String file) {
    try (InputStream in = MadeUpRepository.class.getResourceAsStream(file)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(text.split(HEAD, -1))
          .filter(part -> !part.isBlank())
          .map(MadeUpRepository::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MadeUpRepository of(String part) {
    int newline = part.indexOf('\n');
    String[] head = part.substring(0, newline).split(" \\| ", 2);
    List<String> files = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String line : part.substring(newline + 1).lines().toList()) {
      if (line.startsWith("=== ") && line.endsWith(" ===")) {
        if (!files.isEmpty()) {
          files.add(text.toString());
        }
        files.add(line.substring(4, line.length() - 4));
        text.setLength(0);
      } else {
        text.append(line.replace("{{900}}", " ".repeat(900))).append('\n');
      }
    }
    files.add(text.toString());
    return new MadeUpRepository(head[0], head.length > 1 ? head[1] : null, files);
  }

  Map<String, byte[]> contents() {
    Map<String, byte[]> contents = new TreeMap<>();
    for (int at = 0; at < files.size(); at += 2) {
      contents.put(files.get(at), files.get(at + 1).getBytes(StandardCharsets.UTF_8));
    }
    return contents;
  }
}
