package dev.bonafide.bot;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.report.Particulars;
import dev.bonafide.report.TextReport;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;

/** A verdict of the shipped rules, as someone sees it who types the command. */
public final class ShownVerdict {
  private static final int COLUMNS = 80;

  private ShownVerdict() {}

  /**
   * The verdict on a folder with a case.yaml, without what to do, down to the quotes of the first
   * finding.
   */
  public static String beginning(Path folder) {
    CatalogueEngine engine = Shipped.ENGINE;
    Documents documents = new Documents(TestLimits.UNHURRIED);
    CaseFile caseFile = engine.read(documents.open("motoki", null, folder));
    String said =
        new TextReport(COLUMNS, false)
            .of(
                engine.examine(caseFile),
                new Particulars("", Instant.EPOCH, 0, "", engine.version().rules(), ""));
    int advice = said.indexOf("What to do next\n");
    String shown =
        said.substring(0, advice) + "…\n\n" + said.substring(said.indexOf("What was found\n"));
    return shown
            .lines()
            .takeWhile(line -> !line.startsWith("   Also"))
            .collect(Collectors.joining("\n"))
        + "\n…";
  }
}
