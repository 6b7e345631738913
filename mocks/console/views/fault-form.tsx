import { FaultEffect, faultOf, FaultPlace, startOfFault } from "../../panel/fault-fields.tsx";
import { useForm } from "../../panel/use-form.ts";
import { ask } from "../control.ts";
import { announce } from "../notice.ts";
import { FormCard } from "../parts/form-card.tsx";

/** Arms a fault. */
export function FaultForm() {
  const form = useForm(startOfFault);
  const arm = async () => {
    const { id } = await ask("addFault", { body: faultOf(form.values) });
    announce(`Armed ${id}`);
  };
  return (
    <FormCard id="arm" title="Arm a fault" submit="Arm" onSubmit={arm}>
      <FaultPlace form={form} />
      <FaultEffect form={form} />
    </FormCard>
  );
}
