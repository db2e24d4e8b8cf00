package dev.bonafide.lab.bench;

import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.documents.tree.YamlTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a file of frames: a list of {@code as}, {@code kind}, {@code speaker}, {@code lowers},
 * {@code claims} ({@code about: value}) and {@code text} (by language).
 */
final class FrameFile {
  private FrameFile() {}

  /** None where there is no such file. */
  static List<Frame> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    return YamlTree.read(Files.readString(file)).list().stream().map(FrameFile::frame).toList();
  }

  private static Frame frame(Tree tree) {
    return new Frame(
        SubjectKind.of(tree.text("as").orElse("solicitation")).orElseThrow(),
        ExhibitKind.of(tree.text("kind").orElse("messages")).orElseThrow(),
        tree.text("lowers").orElse("").equals("true"),
        tree.text("speaker").orElse(null),
        tree.at("claims").map().entrySet().stream().map(FrameFile::claim).toList(),
        texts(tree.at("text")));
  }

  private static Claim claim(Map.Entry<String, Tree> entry) {
    return new Claim(entry.getKey(), entry.getValue().text().orElse(""), List.of());
  }

  private static Map<String, String> texts(Tree tree) {
    Map<String, String> texts = new LinkedHashMap<>();
    tree.map().forEach((language, text) -> texts.put(language, text.text().orElse("")));
    return texts;
  }
}
