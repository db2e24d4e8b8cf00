package dev.bonafide.bot;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.documents.intake.IntakeLimits;
import dev.bonafide.report.Particulars;
import dev.bonafide.report.TextReport;
import dev.bonafide.terminal.Engine;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;

/** A verdict of the shipped rules, as somebody sees it who types the command. */
public final class ShownVerdict {
  private static final int COLUMNS = 80;

  private ShownVerdict() {}

  /** The verdict on a folder with a case.yaml, down to the third finding, which is cut off. */
  public static String beginning(Path folder) {
    EngineFactory engineFactory = Shipped.MIND;
    Engine.Catalogue catalogue = Shipped.CATALOGUE;
    Documents documents = new Documents(IntakeLimits.DEFAULT);
    CaseFile caseFile = engineFactory.read(documents.open("motoki", null, folder));
    String said =
        new TextReport(COLUMNS, false)
            .of(
                catalogue.examiner().examine(caseFile),
                new Particulars("", Instant.EPOCH, 0, "", catalogue.rules().fingerprint(), ""));
    return said.lines().takeWhile(line -> !line.startsWith("3. ")).collect(Collectors.joining("\n"))
        + "\n…";
  }
}
