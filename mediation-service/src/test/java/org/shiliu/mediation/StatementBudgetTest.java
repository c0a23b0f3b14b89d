package org.shiliu.mediation;

import org.junit.jupiter.api.Test;
import org.shiliu.platform.testing.statements.Budgets;

/** Looks back at what the whole suite cost the database. */
class StatementBudgetTest {

  @Test
  void everyOperationWasMeasuredAndHasItsBudget() {
    Budgets.checkAll();
  }
}
