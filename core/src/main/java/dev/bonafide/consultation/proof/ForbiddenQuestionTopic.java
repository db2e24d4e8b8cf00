package dev.bonafide.consultation.proof;

import com.google.re2j.Pattern;

/**
 * What no one may be asked about for a job: origin, family, religion, health, age and the like. A
 * model may not choose such words for a question, no matter who said them.
 */
final class ForbiddenQuestionTopic {
  private static final Pattern TOPIC =
      Pattern.compile(
          "(?i)\\b(?:born|birth\\w*|years? old|aged?|my age|nationalit\\w*|citizen\\w*|native|ethnic\\w*"
              + "|accent|race|racial|immigra\\w*|passport|visa|religio\\w*|church|mosque|temple|synagogue"
              + "|muslim|islam\\w*|christian\\w*|catholic|jewish|jew|hindu|buddhis\\w*|pray\\w*|ramadan"
              + "|wife|husband|spouse|married|marriage|divorc\\w*|single|girlfriend|boyfriend|partner"
              + "|child|children|kids?|baby|son|daughter|pregnan\\w*|maternity|paternity|mother|father"
              + "|parents?|family|sick\\w*|ill|illness|disease|disab\\w*|depress\\w*|cancer|diabet\\w*"
              + "|doctor|hospital|surgery|therap\\w*|medica\\w*|pill|health|gay|lesbian|trans\\w*gender"
              + "|gender|union|political|party|veteran)\\b");

  private ForbiddenQuestionTopic() {}

  static boolean touches(String words) {
    return TOPIC.matcher(words).find();
  }
}
