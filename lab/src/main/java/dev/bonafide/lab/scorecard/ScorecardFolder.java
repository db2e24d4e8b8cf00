package dev.bonafide.lab.scorecard;

import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What {@code --out} writes. */
final class ScorecardFolder {
  private final String name;
  private final Console console;

  ScorecardFolder(String name, Console console) {
    this.name = name;
    this.console = console;
  }

  void write(Map<String, String> files) {
    Path folder = console.folder().resolve(name);
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      throw new Refusal(name + ": could not be written: " + e.getMessage());
    }
  }
}
