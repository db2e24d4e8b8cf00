package dev.bonafide.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No statement and no table without its tenant. */
class ScopeTest {
  private static final String TABLES = String.join("|", FilledTenant.tables(TestDatabase.get()));
  private static final Pattern LITERAL = Pattern.compile("(?s)\"\"\"(.*?)\"\"\"|\"([^\"\\n]*)\"");
  private static final Pattern STATEMENT =
      Pattern.compile("\\b(?:from|into|update|join)\\s+(" + TABLES + ")\\b");
  private static final Pattern SCOPE =
      Pattern.compile(
          // A part of a statement is bound to the tenant of a row of the statement that it is put
          // into.
          "tenant = (?::tenant|coalesce|%\\d\\$s\\.tenant)|(?:values\\s*\\(|select\\s+):tenant|using \\(tenant");

  /**
   * They see all tenants' rows by what they are: lists and tasks for operators, and what is due for
   * any of them, as references without a word.
   */
  private static final List<String> OF_ALL =
      List.of(
          "PostgresHoldings.java",
          "TaskTable.java",
          "LatelyHeard.java",
          "KeyRows.java",
          "AuditTrail.java",
          "WatchedPlaces.java",
          "DueCase.java",
          "OldMail.java",
          "StoredTenants.java",
          "TraitRun.java",
          "OutsideRecords.java",
          "PostgresInstallations.java");

  @Test
  void every_statement_names_its_tenant() throws IOException {
    List<String> unscoped = new ArrayList<>();
    int statements = 0;
    try (Stream<Path> walk = Files.walk(Path.of("src/main/java"))) {
      for (Path source : walk.filter(file -> file.toString().endsWith(".java")).toList()) {
        for (String literal : literals(Files.readString(source))) {
          if (STATEMENT.matcher(literal).find()) {
            statements++;
            if (!SCOPE.matcher(literal).find()
                && !OF_ALL.contains(source.getFileName().toString())) {
              unscoped.add(source.getFileName() + ": " + literal.strip());
            }
          }
        }
      }
    }
    assertThat(unscoped).isEmpty();
    assertThat(statements).isGreaterThan(30);
  }

  @Test
  void every_table_begins_its_key_with_the_tenant() {
    List<String> keys =
        TestDatabase.owner(TestDatabase.get())
            .sql(
                """
                select t.relname || ' ' || a.attname
                from pg_index i
                join pg_class t on t.oid = i.indrelid
                join pg_namespace n on n.oid = t.relnamespace and n.nspname = 'bonafide'
                join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
                where i.indisprimary
                """)
            .query(String.class)
            .list();

    assertThat(keys)
        .hasSize(29)
        .filteredOn(key -> !key.endsWith(" tenant"))
        // Two are the libraries' own; an instance of a task begins with its tenant. The third knows
        // a tenant that is gone by a digest alone.
        .containsExactlyInAnyOrder(
            "scheduled_tasks task_name",
            "flyway_schema_history installed_rank",
            "former_tenant digest");
  }

  private static List<String> literals(String source) {
    List<String> found = new ArrayList<>();
    Matcher matcher = LITERAL.matcher(source);
    while (matcher.find()) {
      found.add(matcher.group(1) == null ? String.valueOf(matcher.group(2)) : matcher.group(1));
    }
    return found;
  }
}
