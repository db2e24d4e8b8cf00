package dev.bonafide.linkage;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.comparison.SubjectFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes of a case, as it was read, what another one may share with it.
 *
 * @param common what links nothing
 */
public record CaseTraits(CommonValues common) {
  /** Raised whenever others are taken, or in another form: stored cases are then read again. */
  public static final int FORM = 2;

  /** Each once; what is screened said or wrote it, or its code shows it. */
  public List<Trait> of(CaseFile caseFile) {
    List<Trait> all = new ArrayList<>(new ContactTraits(common).of(caseFile));
    all.addAll(new CodeTraits(common).of(caseFile));
    all.addAll(DocumentTraits.of(caseFile));
    SubjectFacts.employers(caseFile).forEach(name -> all.add(new Trait(TraitKind.EMPLOYER, name)));
    Set<String> taken = new HashSet<>();
    return all.stream().filter(trait -> taken.add(trait.keyed())).toList();
  }
}
