package dev.bonafide.bench.linkage;

import dev.bonafide.postgres.Database;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Copies the traits of a tenant's cases until it has many more. What many have stays the same in
 * all copies and becomes as much commoner; what few have becomes another value in each.
 */
final class GrownTenant {
  private static final String COMMON =
      """
      create table bonafide.bench_common as
      select trait from bonafide.case_trait group by trait having count(*) > 64
      """;

  private static final String CASES =
      """
      insert into bonafide.case_file (tenant, number, conversation, at, worded_at)
      select tenant, number + :offset, conversation, at, worded_at from bonafide.case_file
      where number <= :highest
      """;

  private static final String TRAITS =
      """
      insert into bonafide.case_trait (tenant, number, trait, kind, piece)
      select tenant, number + :offset,
        case when common.trait is null then hashint8extended(one.trait, :copy) else one.trait end,
        kind, piece
      from bonafide.case_trait one left join bonafide.bench_common common using (trait)
      where number <= :highest
      on conflict do nothing
      """;

  private static final String SIZE =
      """
      select (select count(*) from bonafide.case_file) || ' cases with '
        || (select count(*) from bonafide.case_trait) || ' traits in '
        || pg_size_pretty(pg_total_relation_size('bonafide.case_trait'))
      """;

  private final JdbcClient owner;
  private long highest;

  GrownTenant(Database database) {
    this.owner = JdbcClient.create(database.owner());
  }

  void tidy() {
    List.of("vacuum analyze bonafide.case_trait", "vacuum analyze bonafide.case_entry")
        .forEach(one -> owner.sql(one).update());
  }

  /**
   * @param times as many cases as there are now
   * @param last the highest number now
   */
  void grow(int times, long last) {
    owner.sql(COMMON).update();
    for (int copy = 1; copy < times; copy++) {
      for (String statement : List.of(CASES, TRAITS)) {
        owner
            .sql(statement)
            .param("offset", copy * last)
            .param("highest", last)
            .param("copy", copy)
            .update();
      }
    }
    highest = times * last;
    owner.sql("drop table bonafide.bench_common").update();
    tidy();
  }

  long highest() {
    return highest;
  }

  String told() {
    return owner.sql(SIZE).query(String.class).single();
  }
}
