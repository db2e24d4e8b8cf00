package dev.bonafide.postgres.erasure;

import dev.bonafide.casefile.PersonSought;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.Database;
import java.util.ArrayList;
import java.util.List;

/** Looks for someone in the small things that adapters remember. */
record RememberedSearch(Database database) {
  private static final String ALL =
      "select topic, key, value from tenant_setting where tenant = :tenant";

  List<FoundPerson.Remembered> find(Tenant tenant, PersonSought person) {
    List<FoundPerson.Remembered> found = new ArrayList<>();
    database.run(
        tenant,
        () ->
            database
                .about(tenant, ALL)
                .query(
                    row -> {
                      String key = row.getString("key");
                      if (person.isIn(key) || person.isIn(row.getString("value"))) {
                        found.add(new FoundPerson.Remembered(row.getString("topic"), key));
                      }
                    }));
    return found;
  }
}
