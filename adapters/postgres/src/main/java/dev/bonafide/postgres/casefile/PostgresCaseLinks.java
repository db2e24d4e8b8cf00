package dev.bonafide.postgres.casefile;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.linkage.CaseLink;
import dev.bonafide.linkage.CaseLinks;
import dev.bonafide.linkage.Linkage;
import dev.bonafide.linkage.SharedTrait;
import dev.bonafide.linkage.TraitKind;
import dev.bonafide.linkage.Unlinked;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.sql.StandingLines;
import dev.bonafide.postgres.sql.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds linked cases by the traits in tables: a look into the index for each trait of the case. */
public final class PostgresCaseLinks implements CaseLinks {
  /** Of each value so many cases at most as say that it is common. */
  private static final String SHARED =
      """
      with own as materialized (
        select trait, kind, piece from case_trait where tenant = :tenant and number = :number)
      select own.trait, own.kind, own.piece, held.number from own cross join lateral (
        select number from case_trait one
        where one.tenant = :tenant and one.trait = own.trait limit %d) held
      where own.kind = %d
      union all
      select own.trait, own.kind, own.piece, held.number from own cross join lateral (
        select number from case_trait one
        where one.tenant = :tenant and one.trait = own.trait limit %d) held
      where own.kind not in (%2$d, %4$d, %5$d)
      """
          .formatted(
              TraitKind.PASSAGE.most() + 1,
              TraitKind.PASSAGE.code(),
              TraitKind.WALLET.most() + 1,
              TraitKind.HOUSE.code(),
              TraitKind.EMPLOYER.code());

  /** What explains is looked for only where something is shared, however many others have it. */
  private static final String EXPLAINED =
      """
      select own.trait, own.kind, own.piece, one.number
      from case_trait own join case_trait one
        on one.tenant = own.tenant and one.trait = own.trait
          and one.number = any(cast(cast(:others as text) as bigint[]))
      where own.tenant = :tenant and own.number = :number and own.kind in (%d, %d)
      """
          .formatted(TraitKind.HOUSE.code(), TraitKind.EMPLOYER.code());

  private static final String CASES = "select cases from tenant where tenant = :tenant";

  private static final String UNLINKED =
      """
      select number, line, other, at, by, words from case_entry said
      where tenant = :tenant and kind = 'UNLINKED' and (number = :number or other = :number)
        and %s
      order by at desc, number, line
      """
          .formatted(StandingLines.stands("said"));

  private final Database database;
  private final CaseRows rows;

  public PostgresCaseLinks(Database database) {
    this.database = database;
    this.rows = new CaseRows(database.sql(), database.words());
  }

  @Override
  public List<CaseLink> of(CaseId id) {
    return database
        .transactions()
        .in(
            id.tenant(),
            () -> {
              List<SharedTrait> shared = shared(id);
              List<CaseLink> links = shared.isEmpty() ? List.of() : Linkage.of(shared, cases(id));
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
    return database
        .transactions()
        .in(
            id.tenant(),
            () -> rows.about(id, UNLINKED).query((row, _) -> unlinked(id, row)).list());
  }

  private long cases(CaseId id) {
    return database
        .sql()
        .sql(CASES)
        .param("tenant", id.tenant().id())
        .query(Long.class)
        .optional()
        .orElse(0L);
  }

  private Unlinked unlinked(CaseId id, ResultSet row) throws SQLException {
    return new Unlinked(
        row.getLong("number"),
        row.getInt("line"),
        row.getLong("other"),
        Timestamps.at(row, "at"),
        row.getString("by"),
        rows.words(id).in(row, "words"));
  }

  private List<SharedTrait> shared(CaseId id) {
    List<Held> held = rows.about(id, SHARED).query((row, _) -> Held.of(row)).list();
    Map<Long, Integer> holders =
        held.stream().collect(Collectors.toMap(Held::trait, _ -> 1, Integer::sum));
    List<SharedTrait> shared = new ArrayList<>();
    for (Held one : held) {
      int count = holders.getOrDefault(one.trait, 0);
      if (one.number != id.number() && count <= one.kind.most()) {
        shared.add(one.shared(count));
      }
    }
    if (!shared.isEmpty()) {
      shared.addAll(explained(id, shared));
    }
    return shared;
  }

  private List<SharedTrait> explained(CaseId id, List<SharedTrait> shared) {
    String others =
        shared.stream()
            .map(one -> Long.toString(one.other()))
            .distinct()
            .collect(Collectors.joining(",", "{", "}"));
    return rows.about(id, EXPLAINED)
        .param("others", others)
        .query((row, _) -> Held.of(row).shared(0))
        .list();
  }

  /** A case that has a trait of the one that is looked at. */
  private record Held(long trait, TraitKind kind, int piece, long number) {
    static Held of(ResultSet row) throws SQLException {
      return new Held(
          row.getLong("trait"),
          TraitKind.of(row.getInt("kind")),
          row.getInt("piece"),
          row.getLong("number"));
    }

    SharedTrait shared(int holders) {
      return new SharedTrait(kind, trait, piece, number, holders);
    }
  }
}
