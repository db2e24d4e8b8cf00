package dev.bonafide.comparison.timezone;

import dev.bonafide.comparison.dialogue.PhraseSet;

/** What one asks about someone's town, and what excuses an answer without a name. */
final class LocalQuestions {
  static final PhraseSet OF_THE_PLACE =
      PhraseSet.of(
          """
          (which|what) (part|side|end|area|district|quarter|neighbourhood|neighborhood|street|tram|bus|line|stop|campus|suburb)
          whereabouts|where (exactly|abouts) ~3 (live|based|are you)|where in (town|the city)
          (are|do) you ~6 (side|end) or ~4 (side|end)
          (ferry|bridge|bus|tram|metro|train|tube) (person)? or ~2 (ferry|bridge|bus|tram|metro|train|tube|car)
          (nearest|closest) ~3 (station|stop|to where you|to you|to your)
          how (do|would) you get ~3 (from|to|into|around) ~3 (home|town|work|centre|center|office|there)
          dans quel quartier|en que (barrio|zona)|in welchem (stadtteil|viertel)|in che (zona|quartiere)
          em que bairro|w jakiej dzielnicy|ktora dzielnica|hangi semt|hangi semttesin|в каком районе
          """);

  static final PhraseSet EXCUSED =
      PhraseSet.of(
          """
          (new|newly) (here|in|to)|moved|move|moving|weeks|(rather|prefer) not|private|privacy|don't know
          do not know|i'm from|grew up|visiting|staying|temporarily|stayed|why|sorry what|which one|repeat
          """);

  private LocalQuestions() {}
}
