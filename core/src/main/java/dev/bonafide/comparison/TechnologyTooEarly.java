package dev.bonafide.comparison;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import java.util.List;
import java.util.Map;

/**
 * Work with a technology, on a résumé's line that ends in a year before anybody outside its makers
 * knew of it. Each line is taken for itself.
 */
final class TechnologyTooEarly implements Comparison {
  private static final int MOST = 3;

  /**
   * By the year of the first public announcement: the makers' own release notes. Only names that
   * mean nothing else.
   */
  private static final Map<Integer, Sayings> ANNOUNCED =
      Map.ofEntries(
          announced(2011, "apache kafka|kotlin"),
          announced(2012, "typescript|amazon redshift"),
          announced(2013, "docker (container|containers|compose|images)|dockerized|dockerised"),
          announced(2014, "kubernetes|k8s|terraform|aws lambda|ethereum|solidity|apache flink"),
          announced(2015, "react native|graphql|tensorflow|apache airflow|webassembly|gke"),
          announced(2016, "pytorch|istio|apache beam"),
          announced(2017, "flutter (app|apps)|tailwindcss|nestjs|aws sagemaker|amazon sagemaker"),
          announced(2018, "fastapi|github actions|amazon eks|aws eks|react hooks"),
          announced(2019, "swiftui|jetpack compose|llm embeddings|google cloud run"),
          announced(2020, "react server components|openai api"),
          announced(2021, "github copilot|pgvector"),
          announced(2022, "chatgpt|langchain|stable diffusion"),
          announced(2023, "langgraph|autogpt"));

  private static Map.Entry<Integer, Sayings> announced(int year, String names) {
    return Map.entry(year, Sayings.of(names));
  }

  @Override
  public String name() {
    return "technology-too-early";
  }

  @Override
  public Look look(CaseFile caseFile) {
    List<ResumeLine> lines = ResumeLine.of(caseFile);
    if (lines.isEmpty()) {
      return new Look.Blind("no résumé was handed in");
    }
    List<Citation> early =
        lines.stream()
            .filter(TechnologyTooEarly::isTooEarly)
            .limit(MOST)
            .map(ResumeLine::cited)
            .toList();
    return early.isEmpty() ? new Look.Nothing() : new Look.Seen(early);
  }

  private static boolean isTooEarly(ResumeLine line) {
    int year = ClosingYear.of(line.words());
    return year > 0
        && ANNOUNCED.entrySet().stream()
            .anyMatch(one -> one.getKey() > year && one.getValue().standIn(line.words()));
  }
}
