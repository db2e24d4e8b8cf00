package dev.bonafide.conversation.tracker;

import dev.bonafide.applicant.NoteDesk;
import dev.bonafide.applicant.NoteOutcome;
import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.casework.CaseScreener;
import dev.bonafide.casework.CaseState;
import dev.bonafide.casework.Judgement;
import dev.bonafide.conversation.tenant.TenantStore;
import dev.bonafide.report.ReportPage;
import dev.bonafide.text.Fingerprint;

/**
 * Writes the verdict of a case into the system that its candidate was read from. What a note says
 * is written once: that it is about to be is committed before it leaves, and what finds that looks
 * before it writes.
 */
record NoteSending(CaseFiles cases, CaseScreener screener, NoteDesk desk, TenantStore store) {
  private static final String LEAVING = "leaving";
  private static final String WRITTEN = "written";
  private static final int MARK = 16;

  /** Result, for the person who asked. */
  String sent(SendingBack.Wish wish) {
    Tenant tenant = wish.id().tenant();
    String text = new CandidateNote(page(wish.state()), wish.id().number()).written();
    Place place = new Place(wish.id(), store.fingerprint(tenant, text));
    if (!store.claim(tenant, place.topic(), place.key(), LEAVING)) {
      if (store.get(tenant, place.topic(), place.key()).filter(WRITTEN::equals).isPresent()) {
        return "%s has this note already.".formatted(wish.vendor());
      }
      switch (desk.look(wish.candidate(), place.mark())) {
        case THERE -> {
          return wrote(place, wish.vendor());
        }
        case UNKNOWN -> {
          return unsure(wish.vendor());
        }
        case MISSING -> {}
      }
    }
    cases.note(wish.leaving(screener.now(), "note"));
    return switch (desk.write(wish.candidate(), text + place.mark())) {
      case NoteOutcome.Written() -> wrote(place, wish.vendor());
      case NoteOutcome.Refused(String why) -> {
        store.remove(tenant, place.topic(), place.key());
        yield "The note was not written: %s.".formatted(why);
      }
      case NoteOutcome.Unconfirmed _ -> unsure(wish.vendor());
    };
  }

  /** Where it is kept how far a note came, by what it says: the same words are the same note. */
  private record Place(CaseId id, String words) {
    String topic() {
      return NoteTraces.TOPICS + words;
    }

    String key() {
      return Long.toString(id.number());
    }

    /** Names no one, and tells the note again. */
    String mark() {
      String whole = id.tenant().id() + "/" + id.number() + "/" + words;
      return "Reference: " + Fingerprint.of(whole).substring(0, MARK);
    }
  }

  private ReportPage page(CaseState state) {
    Judgement judgement = screener.judge(state);
    return ReportPage.of(judgement.examination(), judgement.particulars());
  }

  private String wrote(Place place, String vendor) {
    store.put(place.id().tenant(), place.topic(), place.key(), WRITTEN);
    return "The note is in %s.".formatted(vendor);
  }

  private static String unsure(String vendor) {
    return "The note may be in %s, which did not answer. Check there. If you say “send note” again, I'll look for it first."
        .formatted(vendor);
  }
}
