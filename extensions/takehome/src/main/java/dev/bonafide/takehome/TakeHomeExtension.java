package dev.bonafide.takehome;

import dev.bonafide.check.Comparison;
import dev.bonafide.check.ReferenceLists;
import dev.bonafide.extension.Contribution;
import dev.bonafide.extension.DeclaredSetting;
import dev.bonafide.extension.Extension;
import dev.bonafide.extension.Setup;
import java.util.List;

/** Judges the code of a take-home test without running it. */
public final class TakeHomeExtension implements Extension {
  @Override
  public List<DeclaredSetting> settings() {
    return List.of();
  }

  @Override
  public Contribution contribute(Setup setup) {
    return List::of;
  }

  @Override
  public List<Comparison> comparisons(ReferenceLists lists) {
    return List.of(
        new BlobRun(),
        new FetchedAndRun(),
        new FetchesItself(),
        new HiddenCode(),
        new PackageFromAddress(),
        new PackageLookAlike(lists),
        new StartsItself(),
        new TakesSecrets());
  }
}
