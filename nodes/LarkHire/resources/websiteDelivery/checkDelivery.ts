import { InputError } from '../../framework/inputError';
import { t } from '../../language/texts';

interface Given {
	readonly identificationNumber?: string | undefined;
	readonly identificationType?: number | undefined;
	readonly preferredCityCodes?: readonly string[] | undefined;
}

/** Rules between the fields that both ways of delivering have. */
export function checkDelivery({ identificationNumber, identificationType, preferredCityCodes = [] }: Given, mostCities = Infinity): void {
	if ((identificationNumber === undefined) !== (identificationType === undefined))
		throw new InputError('Identification Number and Identification Type must be set together', 'Fill in both or neither.');
	if (preferredCityCodes.length > mostCities)
		throw new InputError(
			t`Preferred Cities has ${preferredCityCodes.length} codes; Feishu accepts at most ${mostCities} here`,
			'Keep the most important one.',
		);
}

/** The identity document in the API's form, if there is one. */
export const identityOf = ({ identificationNumber, identificationType }: Given) =>
	identificationNumber === undefined ? undefined : { identification_type: identificationType, identification_number: identificationNumber };
