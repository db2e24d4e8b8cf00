package dev.bonafide.postgres.casefile;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.linkage.CaseLink;
import dev.bonafide.linkage.CaseLinks;
import dev.bonafide.linkage.Linkage;
import dev.bonafide.linkage.SharedTrait;
import dev.bonafide.linkage.TraitKind;
import dev.bonafide.linkage.Unlinked;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TenantRow;
import dev.bonafide.postgres.sql.StandingLines;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds linked cases by the traits in tables: a look into the index for each trait of the case. */
public record PostgresCaseLinks(Database database) implements CaseLinks {
  /**
   * Of each value so many cases at most as say that it is common. What explains is looked for only
   * where something is shared, however many others have it.
   */
  private static final String SHARED =
      """
      with own as materialized (
        select trait, kind from case_trait where tenant = :tenant and number = :number),
      held as materialized (
        select own.trait, own.kind, one.number from own cross join lateral (
          select number from case_trait one
          where one.tenant = :tenant and one.trait = own.trait limit %d) one
        where own.kind not in (%2$d, %3$d)),
      others as (select distinct number from held where number <> :number)
      select kind, number, count(*) over (partition by trait) as holders from held
      union all
      select own.kind, number, 0 from own cross join others
        join case_trait one using (trait, number)
      where one.tenant = :tenant and own.kind in (%2$d, %3$d)
      """
          .formatted(
              TraitKind.WALLET.most() + 1, TraitKind.HOUSE.code(), TraitKind.EMPLOYER.code());

  private static final String UNLINKED =
      """
      select number, line, other, at, by, words from case_entry said
      where tenant = :tenant and kind = 'UNLINKED' and (number = :number or other = :number)
        and %s
      order by at desc, number, line
      """
          .formatted(StandingLines.stands("said"));

  @Override
  public List<CaseLink> of(CaseId id) {
    return database.in(
        id.tenant(),
        () -> {
          List<CaseLink> links = Linkage.of(shared(id));
          if (links.isEmpty()) {
            return links;
          }
          Set<Long> away =
              unlinked(id).stream()
                  .map(one -> one.otherThan(id.number()))
                  .collect(Collectors.toSet());
          return links.stream().filter(link -> !away.contains(link.other())).toList();
        });
  }

  @Override
  public List<Unlinked> unlinked(CaseId id) {
    return database.about(id, UNLINKED).list(PostgresCaseLinks::unlinked);
  }

  private static Unlinked unlinked(TenantRow row) {
    return new Unlinked(
        row.number("number"),
        row.count("line"),
        row.number("other"),
        row.moment("at"),
        row.text("by"),
        row.words("words"));
  }

  private List<SharedTrait> shared(CaseId id) {
    return database
        .about(id, SHARED)
        .list(
            row ->
                new SharedTrait(
                    TraitKind.of(row.count("kind")), row.number("number"), row.count("holders")))
        .stream()
        .filter(one -> one.other() != id.number())
        .toList();
  }
}
