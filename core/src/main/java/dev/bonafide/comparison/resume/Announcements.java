package dev.bonafide.comparison.resume;

import dev.bonafide.comparison.dialogue.PhraseSet;
import java.util.Map;

/** Since when there are technologies that can be worked with. */
final class Announcements {
  /**
   * By the year of the first public announcement: the makers' own release notes. Only names that
   * mean nothing else.
   */
  static final Map<Integer, PhraseSet> ANNOUNCED =
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

  private Announcements() {}

  private static Map.Entry<Integer, PhraseSet> announced(int year, String names) {
    return Map.entry(year, PhraseSet.of(names));
  }
}
