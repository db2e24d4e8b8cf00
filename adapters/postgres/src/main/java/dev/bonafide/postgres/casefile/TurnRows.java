package dev.bonafide.postgres.casefile;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.TenantRow;
import dev.bonafide.resource.PropertyFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messages of exhibits; of each, where its words stand in the exhibit's text. */
final class TurnRows {
  private static final PropertyFile QUERIES = PropertyFile.beside(TurnRows.class, "turn-rows");

  private static final String WRITE = QUERIES.text("write");

  private static final String READ = QUERIES.text("read");

  private final Map<Place, List<Row>> found = new HashMap<>();

  private TurnRows() {}

  static void write(Database database, CaseId id, int line, int place, Exhibit exhibit) {
    int begins = 0;
    for (int i = 0; i < exhibit.turns().size(); i++) {
      MessageTurn turn = exhibit.turns().get(i);
      begins += turn.label().length();
      database
          .about(id, line, WRITE)
          .param("place", place)
          .param("turn", i)
          .words("speaker", turn.speaker())
          .words("at", turn.at())
          .param("role", turn.role())
          .param("begins", begins)
          .param("length", turn.text().length())
          .update();
      begins += turn.text().length() + 1;
    }
  }

  /** All of a case. */
  static TurnRows of(Database database, CaseId id) {
    TurnRows turns = new TurnRows();
    database.about(id, READ).each(turns::add);
    return turns;
  }

  /** Those of one exhibit, whose text is given. */
  List<MessageTurn> turns(int line, int place, String text) {
    return found.getOrDefault(new Place(line, place), List.of()).stream()
        .map(row -> row.of(text))
        .toList();
  }

  private void add(TenantRow row) {
    Place place = new Place(row.count("line"), row.count("place"));
    found.computeIfAbsent(place, _ -> new ArrayList<>()).add(Row.of(row));
  }

  private record Place(int line, int place) {}

  private record Row(
      @Nullable String speaker, @Nullable String at, Role role, int begins, int length) {

    static Row of(TenantRow row) {
      return new Row(
          row.wordsOrNull("speaker"),
          row.wordsOrNull("at"),
          row.constant("role", Role.class),
          row.count("begins"),
          row.count("length"));
    }

    MessageTurn of(String text) {
      return new MessageTurn(speaker, at, role, text.substring(begins, begins + length));
    }
  }
}
