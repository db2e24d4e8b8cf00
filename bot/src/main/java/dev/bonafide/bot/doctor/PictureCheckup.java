package dev.bonafide.bot.doctor;

import dev.bonafide.bot.Settings;
import dev.bonafide.documents.picture.tesseract.MissingScripts;
import dev.bonafide.documents.picture.tesseract.Tesseract;
import dev.bonafide.extension.Diagnosis;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The program that reads pictures, and what it can read. */
public final class PictureCheckup implements Checkup {
  private static final String PART = "Pictures";

  private final Optional<Path> program;

  /** Looks on this machine's path. */
  public PictureCheckup() {
    this(Tesseract.onPath());
  }

  PictureCheckup(Optional<Path> program) {
    this.program = program;
  }

  @Override
  public List<Diagnosis> of(Settings settings) {
    return List.of(
        program
            .map(PictureCheckup::found)
            .orElseGet(
                () ->
                    new Diagnosis.Off(
                        PART,
                        "not read: the program tesseract is not installed; to read them, run: "
                            + MissingScripts.installProgram())));
  }

  private static Diagnosis found(Path program) {
    try {
      Set<String> languages = Tesseract.installed(program);
      return languages.isEmpty()
          ? broken(program + " has no language", "run: " + MissingScripts.installProgram())
          : new Diagnosis.Sound(PART, program + ", reads " + shown(languages) + missing(languages));
    } catch (IOException e) {
      return broken(program + " cannot be run", "reinstall tesseract-ocr");
    }
  }

  private static String shown(Set<String> languages) {
    return String.join(
        ", ", languages.stream().filter(one -> !one.equals("osd")).sorted().toList());
  }

  private static String missing(Set<String> languages) {
    MissingScripts missing = MissingScripts.of(languages);
    return missing.isNone()
        ? ""
        : "; pictures in %s script are not read; to read them too, run: %s"
            .formatted(missing.named(), missing.install());
  }

  private static Diagnosis broken(String says, String mend) {
    return new Diagnosis.Broken(PART, says, mend);
  }
}
