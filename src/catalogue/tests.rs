use super::*;

#[test]
fn latitude_5400_is_as_reported() {
    let device = device("dell-latitude-5400").expect("in the catalogue");
    assert_eq!(device.embodied_kg, Some(269.01));
    assert_eq!(device.yearly_kwh, Some(22.07));
}
