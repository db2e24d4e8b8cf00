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
import dev.bonafide.resource.PropertyFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds linked cases by the traits in tables: a look into the index for each trait of the case. */
public record PostgresCaseLinks(Database database) implements CaseLinks {
  private static final PropertyFile QUERIES =
      PropertyFile.beside(PostgresCaseLinks.class, "postgres-case-links");

  /**
   * Of each value so many cases at most as say that it is common. What explains is looked for only
   * where something is shared, however many others have it.
   */
  private static final String SHARED =
      QUERIES
          .text("shared")
          .formatted(
              TraitKind.WALLET.most() + 1, TraitKind.HOUSE.code(), TraitKind.EMPLOYER.code());

  private static final String UNLINKED =
      QUERIES.text("unlinked").formatted(StandingLines.stands("said"));

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
