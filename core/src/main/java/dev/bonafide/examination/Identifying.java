package dev.bonafide.examination;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the identifiers in the subject's words, each once, with the places where it stands. */
record Identifying(Identification identification) {
  private static final int IDENTIFIERS = 200;
  private static final int PLACES_EACH = 5;

  List<Identified> in(CaseFile caseFile) {
    Map<Name, List<Citation>> found = new LinkedHashMap<>();
    for (Reading reading : caseFile.readings()) {
      for (Utterance utterance : reading.utterances()) {
        if (utterance.role().isOfSubject()) {
          gather(reading, utterance, found);
        }
      }
    }
    return found.entrySet().stream()
        .map(entry -> new Identified(entry.getKey().type, entry.getKey().value, entry.getValue()))
        .toList();
  }

  private void gather(Reading reading, Utterance utterance, Map<Name, List<Citation>> found) {
    for (Identification.Spot spot : identification.in(reading.words(utterance))) {
      Name name = new Name(spot.type(), spot.value());
      if (found.size() < IDENTIFIERS || found.containsKey(name)) {
        List<Citation> places = found.computeIfAbsent(name, _ -> new ArrayList<>());
        if (places.size() < PLACES_EACH) {
          Span span = spot.span().shift(utterance.span().start());
          places.add(Citation.of(reading, utterance, span));
        }
      }
    }
  }

  private record Name(String type, String value) {}
}
