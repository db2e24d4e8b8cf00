package dev.bonafide.postgres.casefile;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.ConfirmedPicture;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.casefile.picture.PictureHash;
import dev.bonafide.postgres.seal.WordsOfTenant;
import dev.bonafide.postgres.sql.StandingLines;
import dev.bonafide.postgres.sql.Timestamps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * The hashes of the pictures that exhibits were read from, sealed as words are: in the open,
 * somebody with a copy of the database and a picture could tell that it was handed in.
 */
final class PictureRows {
  /** Each is opened and compared in turn, so that the work for a picture has a limit. */
  static final int MOST = 1000;

  private static final String WRITE =
      """
      insert into case_picture (tenant, number, line, place, picture, hash)
      values (:tenant, :number, :line, :place, :picture, :hash)
      """;

  private static final String READ =
      """
      select line, place, hash from case_picture
      where tenant = :tenant and number = :number order by line, place, picture
      """;

  /** The last outcome that was not taken back counts, of a case that still has its words. */
  private static final String CONFIRMED =
      """
      select picture.number, said.at, picture.hash
      from case_picture picture
      join case_exhibit exhibit using (tenant, number, line, place)
      join lateral %s said on said.conclusion = 'CONFIRMED_FRAUD'
      join case_entry one on one.tenant = picture.tenant and one.number = picture.number
        and one.line = picture.line and %s
      where picture.tenant = :tenant and exhibit.kind is distinct from 'NOTE'
      order by said.at desc, picture.number desc, picture.line, picture.place, picture.picture
      limit :most
      """
          .formatted(StandingLines.outcome("picture"), StandingLines.stands("one"));

  private final Map<Place, List<PictureHash>> found = new HashMap<>();

  private PictureRows() {}

  static void write(CaseRows rows, CaseId id, int line, int place, Exhibit exhibit) {
    for (int i = 0; i < exhibit.pictures().size(); i++) {
      rows.about(id, line, WRITE)
          .param("place", place)
          .param("picture", i)
          .param("hash", rows.words(id).stored(exhibit.pictures().get(i).written()))
          .update();
    }
  }

  /** All of a case. */
  static PictureRows of(CaseRows rows, CaseId id) {
    PictureRows pictures = new PictureRows();
    WordsOfTenant words = rows.words(id);
    RowCallbackHandler each =
        row ->
            pictures
                .found
                .computeIfAbsent(
                    new Place(row.getInt("line"), row.getInt("place")), _ -> new ArrayList<>())
                .add(PictureHash.read(words.in(row, "hash")));
    rows.about(id, READ).query(each);
    return pictures;
  }

  List<PictureHash> pictures(int line, int place) {
    return found.getOrDefault(new Place(line, place), List.of());
  }

  /** Those of a tenant's cases that were confirmed as frauds, the last first. */
  static List<ConfirmedPicture> confirmed(CaseRows rows, Tenant tenant) {
    WordsOfTenant words = new WordsOfTenant(rows.tenantWords(), tenant);
    return rows.sql()
        .sql(CONFIRMED)
        .param("tenant", tenant.id())
        .param("most", MOST)
        .query(
            (row, _) ->
                new ConfirmedPicture(
                    new CaseId(tenant, row.getLong("number")),
                    Timestamps.at(row, "at"),
                    PictureHash.read(words.in(row, "hash"))))
        .list();
  }

  private record Place(int line, int place) {}
}
