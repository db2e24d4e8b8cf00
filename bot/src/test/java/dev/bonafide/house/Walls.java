package dev.bonafide.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The classes of the product, and which packages are its core. */
final class Walls {
  static final String[] CORE = {
    "dev.bonafide.resource..",
    "dev.bonafide.text..",
    "dev.bonafide.phrasebook..",
    "dev.bonafide.identifier..",
    "dev.bonafide.casefile..",
    "dev.bonafide.watchlist..",
    "dev.bonafide.check..",
    "dev.bonafide.reading..",
    "dev.bonafide.rule..",
    "dev.bonafide.comparison..",
    "dev.bonafide.consultation..",
    "dev.bonafide.prompt..",
    "dev.bonafide.listening..",
    "dev.bonafide.applicant..",
    "dev.bonafide.account..",
    "dev.bonafide.linkage..",
    "dev.bonafide.proof..",
    "dev.bonafide.verdict..",
    "dev.bonafide.examination..",
    "dev.bonafide.sharing..",
    "dev.bonafide.engine..",
    "dev.bonafide.evaluation..",
    "dev.bonafide.report..",
    "dev.bonafide.mail..",
    "dev.bonafide.casework..",
    "dev.bonafide.conversation..",
    "dev.bonafide.extension.."
  };

  /** Without tests. */
  static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.bonafide");

  private Walls() {}

  /** Packages of the extensions, each called what its folder is. */
  static String[] extensions() {
    try (Stream<Path> folders = Files.list(House.ROOT.resolve("extensions"))) {
      return folders
          .map(folder -> "dev.bonafide." + folder.getFileName() + "..")
          .sorted()
          .toArray(String[]::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
