package dev.bonafide.model.provider;

import dev.bonafide.consultation.Model;
import dev.bonafide.testkit.model.FakeModel;
import dev.bonafide.testkit.model.ModelContract;

class OpenAiCompatibleTest extends ModelContract {

  OpenAiCompatibleTest() {
    super(FakeModel.openAiCompatible());
  }

  @Override
  protected Model model(String url, String key, String model, int retries) {
    return Fakes.model(new OpenAi(), new ProviderEndpoint(url, false, model, key), retries);
  }

  @Override
  protected boolean wantsKey() {
    return false;
  }
}
