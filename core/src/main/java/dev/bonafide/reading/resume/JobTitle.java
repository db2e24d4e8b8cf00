package dev.bonafide.reading.resume;

import com.google.re2j.Pattern;
import java.util.stream.Stream;

/** Whether words name what someone works as. */
final class JobTitle {
  private static final int LONGEST = 80;
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)\\b(?:\\pL*engineer\\pL*|\\pL*developer|manager|analyst|scientist|designer"
              + "|consultant|architect|\\pL*lead|officer|specialist|programmer|administrator|admin"
              + "|director|coordinator|intern|trainee|assistant|associate|researcher|lecturer"
              + "|professor|teacher|tutor|instructor|coach|volunteer|member|president|founder"
              + "|co-founder|chief|head|c[etfio]o|vp|freelancer?|contractor|scrum master|owner"
              + "|technician|support|representative|sales|marketer|recruiter|writer|editor"
              + "|accountant|nurse|clerk|cashier|server|barista|driver|operator|supervisor|advisor"
              + "|entwickler|ingenieurin?|berater|leiter|desarrollador|ingeniero|gerente|analista"
              + "|développeur|ingénieur|chef|desenvolvedor|engenheiro|разработчик|инженер)\\b");
  private static final Pattern PARTED =
      Pattern.compile("\\s*[,|•·@/]\\s*|\\s+[-–—]\\s+|\\s{2,}|\\s+(?:at|bei|en|chez)\\s+");

  private JobTitle() {}

  static boolean isIn(String words) {
    return words.length() <= LONGEST && TITLE.matcher(words).find();
  }

  /** Whether there is nothing else, such as the name of a firm. */
  static boolean isAll(String words) {
    return words.length() <= LONGEST
        && Stream.of(PARTED.split(words.strip()))
            .filter(part -> !part.isBlank())
            .allMatch(JobTitle::isIn);
  }
}
