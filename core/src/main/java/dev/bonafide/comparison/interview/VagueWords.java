package dev.bonafide.comparison.interview;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of working life that would fit any work. */
final class VagueWords {
  private static final Set<String> FITS_ANYTHING =
      Arrays.stream(
              """
              stakeholder stakeholders significant significantly impact factor factors requirement requirements various
              challenge challenges challenging solution solutions improve improved improvement performance optimize
              optimized optimise optimised optimization scalable scalability robust quality deliver delivering successful
              successfully success collaborate collaborated collaboration communicate communication communicated
              environment environments implement implemented implementation resolve resolved identify identified ensure
              ensured ensuring approach approaches strategy practice practices standard standards methodology issues
              features feature module modules component components responsible responsibility responsibilities involved
              manage managed leverage leveraged utilize utilized innovative efficient efficiency efficiently effective
              effectively goal goals objective objectives business product technologies technology architecture
              architectures microservices microservice cutting edge platform platforms enterprise develop developed
              developing development depends depend overall several multiple certain particular complex complexity
              situation situations scenario combination aspects aspect area areas deadline deadlines result results
              achieve achieved contribute contributed knowledge expertise professional passionate industry analysis
              analyze analyzed testing debugging monitoring maintain maintained maintenance continuous integration
              deployment cases alignment aligned members leadership mentor mentored agile sprint sprints ticket tickets
              decision decisions considered consider important crucial essential critical value satisfaction feedback
              fixed worked handled handle every everything lots great
              """
                  .strip()
                  .split("\\s+", -1))
          .collect(Collectors.toUnmodifiableSet());

  private VagueWords() {}

  static boolean hold(String word) {
    return FITS_ANYTHING.contains(word);
  }
}
