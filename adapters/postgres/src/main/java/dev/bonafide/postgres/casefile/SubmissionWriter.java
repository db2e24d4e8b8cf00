package dev.bonafide.postgres.casefile;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Submission;
import dev.bonafide.postgres.Database;
import dev.bonafide.resource.PropertyFile;
import java.util.List;

/** Keeps what was handed in with a line: texts under their digest, everything else as it came. */
record SubmissionWriter(Database database) {
  private static final PropertyFile QUERIES =
      PropertyFile.beside(SubmissionWriter.class, "submission-writer");

  private static final String TEXT = QUERIES.text("text");

  private static final String EXHIBIT = QUERIES.text("exhibit");

  private static final String CLAIM = QUERIES.text("claim");

  private static final String NOTICE = QUERIES.text("notice");

  void write(CaseId id, int line, Submission submission) {
    for (int place = 0; place < submission.exhibits().size(); place++) {
      exhibit(id, line, place, submission.exhibits().get(place));
    }
    for (int place = 0; place < submission.claims().size(); place++) {
      claim(id, line, place, submission.claims().get(place));
    }
    notices(id, line, "WARNING", submission.warnings());
    notices(id, line, "UNREAD", submission.unread());
    OutsideRecordRows.write(database, id, line, submission.records());
  }

  private void notices(CaseId id, int line, String kind, List<String> notices) {
    for (int place = 0; place < notices.size(); place++) {
      database
          .about(id, line, NOTICE)
          .param("kind", kind)
          .param("place", place)
          .words("words", notices.get(place))
          .update();
    }
  }

  private void exhibit(CaseId id, int line, int place, Exhibit exhibit) {
    byte[] hash = database.words(id.tenant()).digest(exhibit.text());
    database.about(id, TEXT).param("hash", hash).words("text", exhibit.text()).update();
    database
        .about(id, line, EXHIBIT)
        .param("place", place)
        .param("hash", hash)
        .words("name", exhibit.name())
        .param("kind", exhibit.kind())
        .words("speaker", exhibit.speaker())
        .words("made", exhibit.at())
        .param("private", exhibit.isPrivate())
        .words("picture_places", StoredPlaces.written(exhibit.places()))
        .update();
    TurnRows.write(database, id, line, place, exhibit);
  }

  /** One that was read is read again from its exhibit; only those that were stated are kept. */
  private void claim(CaseId id, int line, int place, Claim claim) {
    if (!claim.evidence().isEmpty()) {
      throw new IllegalArgumentException("a claim with evidence is read, not handed in");
    }
    database
        .about(id, line, CLAIM)
        .param("place", place)
        .words("about", claim.about())
        .words("value", claim.value())
        .update();
  }
}
