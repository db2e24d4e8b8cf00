package dev.bonafide.model.provider;

import dev.bonafide.consultation.Model;
import dev.bonafide.testkit.model.FakeModel;
import dev.bonafide.testkit.model.ModelContract;

class OpenAiTest extends ModelContract {

  OpenAiTest() {
    super(FakeModel.openAi());
  }

  @Override
  protected Model model(String url, String key, String model, int retries) {
    return Fakes.model(new OpenAi(), new ProviderEndpoint(url, true, model, key), retries);
  }
}
