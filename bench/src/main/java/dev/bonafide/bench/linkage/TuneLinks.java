package dev.bonafide.bench.linkage;

import dev.bonafide.documents.export.Exports;
import dev.bonafide.documents.shipped.ShippedFiles;
import dev.bonafide.linkage.CaseTraits;
import dev.bonafide.linkage.CommonValues;
import dev.bonafide.linkage.ReadTraits;
import dev.bonafide.linkage.Trait;
import dev.bonafide.reading.CaseLimits;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.Readers;
import dev.bonafide.rule.file.ListFiles;
import java.util.List;

/** Counts links without a database: {@code TuneLinks SEED CASES}. */
public final class TuneLinks {
  private TuneLinks() {}

  public static void main(String[] arguments) {
    long seed = Long.parseLong(arguments[0]);
    List<MadeCase> cases = MadeCases.of(seed, Integer.parseInt(arguments[1]));
    ReadTraits source = source();
    List<List<Trait>> traits =
        cases.parallelStream().map(one -> source.of(one.submission())).toList();
    System.out.printf(
        "%.1f traits a case%n", traits.stream().mapToInt(List::size).average().orElse(0));
    System.out.println(new LinkFigures(cases).of(new MemoryLinks(traits)::of).told());
  }

  /** As the server reads. */
  static ReadTraits source() {
    CaseReader reader =
        new CaseReader(new Readers(List.of(new Exports(Exports.MESSAGES))), CaseLimits.SERVED);
    return new ReadTraits(
        reader,
        CaseLimits.SERVED.steps(),
        new CaseTraits(CommonValues.of(new ListFiles(ShippedFiles.rules())::named)));
  }
}
