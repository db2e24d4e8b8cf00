package dev.bonafide.terminal.command;

import dev.bonafide.comparison.othercase.OtherCases;
import dev.bonafide.evaluation.CorpusLine;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.terminal.CaseFileReader;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import java.util.List;
import java.util.function.Consumer;

/** Gathers what the cases of one run say, for holding each against the others. */
final class Others {
  private Others() {}

  /** Of labelled cases. What cannot be read is told when it is screened. */
  static OtherCases in(Consumer<Consumer<CorpusLine>> source, Distribution distribution) {
    OtherCases.Gathering gathering = new OtherCases.Gathering();
    source.accept(
        line -> {
          if (line instanceof CorpusLine.Labelled(var one)) {
            try {
              gathering.add(one.id(), distribution.read(one.submission()));
            } catch (RuntimeException e) {
              // Screening reads it again, says so, and goes on: so does this.
              return;
            }
          }
        });
    return gathering.end();
  }

  /**
   * Of files, folders and archives, each of them a case, and of files of cases in JSON lines.
   *
   * @throws UnreadableExhibit for one that cannot be read, so that nobody believes it was looked at
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
