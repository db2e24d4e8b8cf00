package dev.bonafide.terminal.command;

import dev.bonafide.comparison.othercase.OtherCases;
import dev.bonafide.evaluation.CorpusLine;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.terminal.CaseFileReader;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import java.util.List;

/** Gathers what the cases of one run say, for holding each against the others. */
final class Others {
  private Others() {}

  /**
   * Of files, folders and archives, each of them a case, and of files of cases in JSON lines.
   *
   * @throws UnreadableExhibit for one that cannot be read, so that no one believes it was looked at
   */
  static OtherCases of(
      List<String> files,
      Distribution distribution,
      CaseFileReader caseFileReader,
      Console console) {
    if (files.isEmpty()) {
      return OtherCases.NONE;
    }
    OtherCases.Gathering gathering = new OtherCases.Gathering();
    for (String file : files) {
      if (file.endsWith(".jsonl")) {
        caseFileReader.corpus(
            file, console.folder().resolve(file), line -> add(line, distribution, gathering));
      } else {
        gathering.add(file, distribution.read(CaseArguments.one(file, caseFileReader, console)));
      }
    }
    return gathering.end();
  }

  private static void add(
      CorpusLine line, Distribution distribution, OtherCases.Gathering gathering) {
    switch (line) {
      case CorpusLine.Labelled(var one) ->
          gathering.add(one.id(), distribution.read(one.submission()));
      case CorpusLine.Unreadable(String where, String why) ->
          throw new UnreadableExhibit(where, why);
    }
  }
}
